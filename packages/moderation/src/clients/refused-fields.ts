import { PlacetError } from '@placet/base';

/** A request that was refused for some of its fields. */
export class RefusedFields extends PlacetError {
  /** The names of the fields. */
  readonly fields: readonly string[];

  constructor(message: string, fields: readonly string[]) {
    super('invalid', message);
    this.name = 'RefusedFields';
    this.fields = fields;
  }
}

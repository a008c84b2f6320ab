/** In the place of `decode-named-character-reference`: no name is one, as `parseBody()` has it. */
export const decodeNamedCharacterReference = (): false => false;

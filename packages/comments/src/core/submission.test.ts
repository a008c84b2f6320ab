import { submissionSchema } from '@placet/protocol';
import { newId } from '@placet/protocol';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildSubmission } from './submission.js';

const id = newId();

describe('the body of the request', () => {
  it('is what the protocol asks for, whatever was typed around it', () => {
    const submission = buildSubmission(
      id,
      { text: 'Hello \n', name: ' Ann ', website: 'ann.example' },
      undefined,
      {
        parent: newId(),
        locale: 'fr',
        page: { title: 't'.repeat(500), url: 'https://news.example/a' },
        elapsed: 12.7,
        trap: 'x'.repeat(2_000),
      },
    );
    expect(v.parse(submissionSchema, submission)).toMatchObject({
      id,
      text: 'Hello',
      name: 'Ann',
      website: 'https://ann.example',
      elapsed: 13,
    });
  });

  it('holds nothing that was not given', () => {
    const submission = buildSubmission(id, { text: 'Hello', name: '', website: '' }, undefined, {});
    expect(submission).toEqual({ id, text: 'Hello', name: '' });
  });
});

import { describe } from 'vitest';
import { memoryRepository } from './memory.js';
import { repositoryContract } from './repository.contract.js';

describe('the memory of a page', () => {
  repositoryContract(memoryRepository);
});

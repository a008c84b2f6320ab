// The names, without a side effect: to register an element, import `placet/<element>`.
export * from '@placet/comments';
export * from '@placet/consent';
export * from '@placet/moderation';

// Exports of other systems, with what stands in those that people have. Not part of the package.

function wxrComment(id: number, more: Readonly<Record<string, string | number>>): string {
  const fields = {
    comment_id: id,
    comment_author: 'Zoé',
    comment_author_email: 'zoe@mail.example',
    comment_author_url: 'https://zoe.example',
    comment_author_IP: '192.0.2.1',
    comment_date: '2019-05-02 10:30:00',
    comment_date_gmt: '2019-05-02 08:30:00',
    comment_content: `Words of ${id}`,
    comment_approved: '1',
    comment_type: 'comment',
    comment_parent: 0,
    comment_user_id: 0,
    ...more,
  };
  const lines = Object.entries(fields).map(
    ([name, value]) =>
      `<wp:${name}>${name.endsWith('_id') ? value : `<![CDATA[${value}]]>`}</wp:${name}>`,
  );
  return `<wp:comment>${lines.join('\n')}<wp:commentmeta><wp:meta_key>k</wp:meta_key></wp:commentmeta></wp:comment>`;
}

function wxrItem(title: string, link: string, comments: readonly string[]): string {
  return `<item><title>${title}</title><link>${link}</link>
    <content:encoded><![CDATA[<p>The article, <b>unclosed]]></content:encoded>
    <wp:post_date_gmt><![CDATA[2019-05-01 06:00:00]]></wp:post_date_gmt>
    ${comments.join('\n')}</item>`;
}

/** Answers before what they answer, no times, pings, a page without a path, a control character, HTML's own entities. */
export const wxrFile: string = `<?xml version="1.0" encoding="UTF-8" ?>
<!-- made by WordPress -->
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Blog &hellip;</title><link>https://blog.example</link><wp:wxr_version>1.2</wp:wxr_version>
${wxrItem('Night &amp; day', 'https://blog.example/2019/05/night/', [
  wxrComment(11, { comment_content: 'First <em>line</em>\nsecond &amp; third\n\nend' }),
  wxrComment(14, { comment_parent: 13 }),
  wxrComment(13, { comment_approved: '0', comment_content: 'With \u0008 a control' }),
  wxrComment(15, { comment_approved: 'post-trashed' }),
  wxrComment(16, { comment_type: 'pingback' }),
  wxrComment(17, { comment_date: '0000-00-00 00:00:00', comment_date_gmt: '0000-00-00 00:00:00' }),
])}
${wxrItem('No comments', 'https://blog.example/none/', [])}
${wxrItem('Plain', 'https://blog.example/?p=12', [wxrComment(18, {})])}
${wxrItem('Nowhere', '', [wxrComment(19, {})])}
</channel></rss>`;

function disqusPost(id: number, thread: number, more: string): string {
  return `<post dsq:id="${id}"><id/><message><![CDATA[<p>Hello <strong>you</strong></p>]]></message>
    <createdAt>2015-01-02T03:04:05Z</createdAt>${more}<thread dsq:id="${thread}"/></post>`;
}

const ann =
  '<author><email>ann@mail.example</email><name>Ann</name><isAnonymous>false</isAnonymous></author><ipAddress>192.0.2.1</ipAddress>';
const nobody = '<author><email/><name>Guest</name><isAnonymous>true</isAnonymous></author>';

/** Two threads of one page, one without a link, an answer to what was deleted, a post of no thread. */
export const disqusFile: string = `<?xml version="1.0" encoding="utf-8"?>
<disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">
<category dsq:id="1"><forum>news</forum><title>General</title></category>
<thread dsq:id="100"><id>/a</id><link>https://news.example/a</link><title>A</title><isClosed>false</isClosed></thread>
<thread dsq:id="101"><id/><link>http://news.example/a?from=mail</link><title/></thread>
<thread dsq:id="102"><id/><link/><title/></thread>
${disqusPost(501, 100, `<isDeleted>false</isDeleted><isSpam>false</isSpam>${ann}`)}
${disqusPost(502, 100, `<isDeleted>true</isDeleted>${ann}<parent dsq:id="501"/>`)}
${disqusPost(503, 100, `<isDeleted>false</isDeleted>${nobody}<parent dsq:id="502"/>`)}
${disqusPost(504, 101, `<isSpam>true</isSpam>${nobody}`)}
${disqusPost(505, 102, nobody)}
${disqusPost(506, 999, nobody)}
</disqus>`;

/** The tables of isso 0.13, as far as they matter, with three comments. */
export const issoTables = `
create table threads (id integer primary key, uri varchar(256) unique, title varchar(256));
create table comments (tid references threads(id), id integer primary key, parent integer, created float not null,
  modified float, mode integer, remote_addr varchar, text varchar, author varchar, email varchar, website varchar,
  likes integer default 0, dislikes integer default 0, voters blob not null, notification integer default 0);
insert into threads values (1, '/blog/', 'Blog');
insert into comments (tid, id, parent, created, mode, remote_addr, text, author, email, voters) values
  (1, 1, null, 1500000000.25, 1, '192.0.2.0', 'Plain *Markdown*', 'Ben', 'ben@mail.example', x''),
  (1, 2, 1, 1500000001, 2, '192.0.2.0', 'Waits', null, null, x''),
  (1, 3, null, 1500000002, 4, '', '', null, null, x'');
`;

/** As isso has it, and with what is ours. */
export const jsonFile: string = JSON.stringify([
  {
    id: '/one',
    title: 'One',
    comments: [
      {
        id: '1',
        author: 'James',
        created: '2018-11-28 17:24:23',
        ip: '192.0.2.1',
        text: 'Great',
        email: null,
      },
    ],
  },
  {
    id: 'two',
    url: 'https://news.example/two',
    comments: [
      { id: 7, parent: 6, created: 1_543_425_863_000, text: 'No', state: 'refused', locale: 'fr' },
    ],
  },
]);

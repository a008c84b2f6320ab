import { Hono } from 'hono';
import type { AppDeps, AppEnv } from './app-deps.js';
import { cors } from './middleware/cors.js';
import { apiHeaders, fixedHeaders } from './middleware/fixed-headers.js';
import { moderatorsOnly } from './middleware/moderator.js';
import { mayModerate, mayWrite } from './middleware/origins.js';
import { installProblems } from './middleware/problems.js';
import { rateLimit, rateLimitModerators } from './middleware/rate-limit.js';
import { authorRoutes } from './routes/authors.js';
import { restoreRoutes } from './routes/comment-changes.js';
import { challengeRoutes } from './routes/challenge.js';
import { commentRoutes } from './routes/comments.js';
import { consentRoutes } from './routes/consents.js';
import { countRoutes } from './routes/counts.js';
import { editHistoryRoutes } from './routes/edit-history.js';
import { eventRoutes } from './routes/events.js';
import { healthRoutes } from './routes/health.js';
import { openapiRoutes } from './routes/openapi.js';
import { scriptRoutes } from './routes/scripts.js';
import { moderationSessionRoutes } from './routes/moderation-session.js';
import { complaintRoutes } from './routes/complaints.js';
import { moderationAuditRoutes } from './routes/moderation-audit.js';
import { moderationRulesRoutes } from './routes/moderation-rules.js';
import { moderationAuthorRoutes } from './routes/moderation-authors.js';
import { moderationKeyRoutes } from './routes/moderation-keys.js';
import { moderationPageRoutes } from './routes/moderation-page.js';
import { moderationSettingsRoutes } from './routes/moderation-settings.js';
import { moderationPeopleRoutes } from './routes/moderation-people.js';
import { moderationDutyRoutes } from './routes/moderation-duties.js';
import { moderationSubjectRoutes } from './routes/moderation-subjects.js';
import { moderationRoutes } from './routes/moderation.js';
import { reportRoutes } from './routes/reports.js';
import { voteRoutes } from './routes/votes.js';
import { mailRoutes } from './routes/mail.js';
import { siteThreadRoutes } from './routes/site-threads.js';
import { threadPageRoutes } from './routes/thread-page.js';
import { siteRoutes } from './routes/site.js';

export type { AppDeps, SiteSettings } from './app-deps.js';

/** Builds the application from what it is given; it touches nothing until it is asked something. */
export function createApp(deps: AppDeps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  const { addressOf } = deps;
  installProblems(app, deps.log);
  app.use(fixedHeaders);
  app.use('/v1/*', apiHeaders);
  app.use(
    '/v1/sites/:site/moderation/*',
    moderatorsOnly(mayModerate(deps)),
    rateLimitModerators(deps),
  );
  for (const path of [
    '/v1/sites/:site',
    '/v1/sites/:site/',
    '/v1/sites/:site/:rest{(?!moderation).+}',
  ]) {
    app.use(path, cors(mayWrite(deps)), rateLimit(deps.guard, addressOf));
  }
  siteRoutes(app, deps);
  commentRoutes(app, deps);
  restoreRoutes(app, deps);
  challengeRoutes(app, deps);
  countRoutes(app, deps);
  mailRoutes(app, deps);
  threadPageRoutes(app, deps);
  voteRoutes(app, deps);
  reportRoutes(app, deps);
  authorRoutes(app, deps);
  consentRoutes(app, deps);
  eventRoutes(app, deps);
  moderationSessionRoutes(app, deps);
  moderationPeopleRoutes(app, deps);
  moderationKeyRoutes(app, deps);
  moderationSettingsRoutes(app, deps);
  moderationRoutes(app, deps);
  moderationAuditRoutes(app, deps);
  moderationRulesRoutes(app, deps);
  moderationAuthorRoutes(app, deps);
  moderationDutyRoutes(app, deps);
  moderationSubjectRoutes(app, deps);
  complaintRoutes(app, deps);
  editHistoryRoutes(app, deps);
  siteThreadRoutes(app, deps);
  healthRoutes(app, deps);
  openapiRoutes(app, deps);
  if (deps.scripts) scriptRoutes(app, deps.scripts);
  // A site may have a moderators' page of its own.
  deps.extend?.(app as unknown as Hono);
  if (deps.scripts) moderationPageRoutes(app, deps);
  return app;
}

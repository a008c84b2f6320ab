/** What every part of a room says when somebody may not, or not any more, do what they asked for. */
type PartWhy = Readonly<
  Record<'sign_in_required' | 'role_required' | 'rate_limited' | 'offline', string>
>;

export const partWhyEn: PartWhy = {
  sign_in_required: 'Your session has ended. Sign in again, then try again here.',
  role_required: 'Your role does not allow this any more: ask an owner.',
  rate_limited: 'Too much at once. Try again in a minute.',
  offline: 'The server cannot be reached. Try again once the network is back.',
};

export const partWhyFr: PartWhy = {
  sign_in_required: 'Votre session a pris fin. Reconnectez-vous, puis réessayez ici.',
  role_required: 'Votre rôle ne le permet plus : adressez-vous à un propriétaire.',
  rate_limited: 'Trop de demandes à la fois. Réessayez dans une minute.',
  offline: 'Le serveur est injoignable. Réessayez quand le réseau sera revenu.',
};

export const partWhyAr: PartWhy = {
  sign_in_required: 'انتهت جلستك. سجّل الدخول من جديد ثم أعد المحاولة هنا.',
  role_required: 'لم يعد دورك يسمح بهذا: راجع أحد المالكين.',
  rate_limited: 'طلبات كثيرة دفعة واحدة. أعد المحاولة بعد دقيقة.',
  offline: 'تعذر الوصول إلى الخادم. أعد المحاولة عند عودة الشبكة.',
};

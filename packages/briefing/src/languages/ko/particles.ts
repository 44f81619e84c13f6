/** Particles that mark the topic or the subject. */
export const subjectParticle = /(?:께서는|께서도|께서|조차|마저|은|는|이|가|도)$/

/** Words that end a phrase, so that nothing before them belongs to a name and its office. */
export const boundary =
  /(?:[을를에와과며고]|에서|에게|으로|로|까지|부터|에는|에도|으며|이며|라는|하는|되는|었던|했던|한|인|된|할|될|던|으나|는데|은데|거나|[묻하되]자|면서|라며|려는|위해|따라|대해|통해|함께|따르면|의하면|면|만|째|적)$/

/** Words that may open a clause before its subject. */
export const adverb =
  /^(?:또|또한|특히|한편|이어|이에|그러나|하지만|다만|그리고|이날|당시|앞서|아울러|반면|따라서|이후|그러면서|이와|관련|이번|최근|현재|그간|그동안|이처럼|물론|더불어|더욱이|실제로|먼저|이미|결국|즉|그는|오늘|어제|그러자|반대로|대신|결국|더는|이제는)$|\d(?:일|월|년)$/

/** Particles may stand behind a name without a space. Other syllables make it another name: 김민, 김민수. */
export const behindName =
  /^(?:씨|님|측|들)?(?:은|는|이|가|을|를|의|와|과|도|만|께|에|에게|에서|께서|로|으로|부터|까지|처럼|보다|하고|라고|라는|라며|이라고|이라는|이라며|입니다|이다|이며|이고|이던|였다|이었다|랑|이랑|조차|마저|뿐|및|등){0,3}$/

/** Organisations of a city and how they belong together: who there is, of which kind, in which community and street. */
@NullMarked
package org.lianxi.committee.organisation;

import org.jspecify.annotations.NullMarked;

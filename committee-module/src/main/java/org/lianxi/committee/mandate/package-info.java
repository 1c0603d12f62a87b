/** Persons and their mandates: a post in an organisation, with a term. Every right comes from one. */
@NullMarked
package org.lianxi.committee.mandate;

import org.jspecify.annotations.NullMarked;

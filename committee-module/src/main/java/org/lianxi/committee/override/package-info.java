/** Overrides of the permission matrix for one street or community: proposed by one, approved by another, for a term. */
@NullMarked
package org.lianxi.committee.override;

import org.jspecify.annotations.NullMarked;

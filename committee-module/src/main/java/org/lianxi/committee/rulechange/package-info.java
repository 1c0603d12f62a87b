/** Changes of the rules of procedure for one district, street or community: proposed by one, approved by another, versioned. */
@NullMarked
package org.lianxi.committee.rulechange;

import org.jspecify.annotations.NullMarked;

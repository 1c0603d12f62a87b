/** The product's one persistence unit, so that classes named {@code Jpa…} can have an EntityManager injected. */
@NullMarked
package org.lianxi.committee.persistence;

import org.jspecify.annotations.NullMarked;

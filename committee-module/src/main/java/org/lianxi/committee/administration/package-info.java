/**
 * Keeping the register of persons and mandates.
 *
 * <p>These use cases stand above permission and audit, which read the registers themselves; so the registers' own
 * packages know neither.
 */
@NullMarked
package org.lianxi.committee.administration;

import org.jspecify.annotations.NullMarked;

/**
 * Keeping the registers: organisations and their relations, compounds and seats, persons and mandates.
 *
 * <p>These use cases stand above permission and audit, which read the registers themselves; so the registers' own
 * packages know neither.
 */
@NullMarked
package org.lianxi.committee.administration;

import org.jspecify.annotations.NullMarked;

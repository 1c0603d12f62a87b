/**
 * Keeping the registers of organisations and compounds: each change with its day, so that yesterday stays as it was.
 *
 * <p>These use cases stand above permission and audit, which read the registers themselves; so the registers' own
 * packages know neither.
 */
@NullMarked
package org.lianxi.committee.registry;

import org.jspecify.annotations.NullMarked;

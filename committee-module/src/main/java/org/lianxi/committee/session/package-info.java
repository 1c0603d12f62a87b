/** The register of sessions: who is signed in where, so that a session can be ended at once. */
@NullMarked
package org.lianxi.committee.session;

import org.jspecify.annotations.NullMarked;

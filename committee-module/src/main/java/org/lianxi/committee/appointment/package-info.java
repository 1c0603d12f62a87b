/** Standing in for somebody, speaking for the owners, and who holds what: the papers behind a mandate, and what is shown of it. */
@NullMarked
package org.lianxi.committee.appointment;

import org.jspecify.annotations.NullMarked;

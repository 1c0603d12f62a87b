/** What the operator has set, by MicroProfile Config. */
@NullMarked
package org.lianxi.committee.settings;

import org.jspecify.annotations.NullMarked;

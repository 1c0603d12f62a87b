/** Registers from sheets: a file is checked whole, then entered in one transaction or not at all. */
@NullMarked
package org.lianxi.committee.importing;

import org.jspecify.annotations.NullMarked;

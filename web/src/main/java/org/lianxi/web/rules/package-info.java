/** The rule book: every rule in words, every decision table as a table, and a way to try them. */
@NullMarked
package org.lianxi.web.rules;

import org.jspecify.annotations.NullMarked;

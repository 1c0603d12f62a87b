/** The parameters of the rules of procedure: what holds where, since when and by whose word; proposing and deciding changes. */
@NullMarked
package org.lianxi.web.procedure;

import org.jspecify.annotations.NullMarked;

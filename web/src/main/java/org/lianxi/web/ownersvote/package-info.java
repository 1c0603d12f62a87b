/** Owners' votes and owners' registers: lists, records, calculations, and the forms that keep them. */
@NullMarked
package org.lianxi.web.ownersvote;

import org.jspecify.annotations.NullMarked;

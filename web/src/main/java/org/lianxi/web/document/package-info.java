/** Files on their way to a reader. */
@NullMarked
package org.lianxi.web.document;

import org.jspecify.annotations.NullMarked;

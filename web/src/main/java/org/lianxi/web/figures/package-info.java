/** What an area adds up to: numbers for those who supervise it, and no record. */
@NullMarked
package org.lianxi.web.figures;

import org.jspecify.annotations.NullMarked;

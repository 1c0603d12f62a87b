/** What a request that only reads has asked the registers before. */
@NullMarked
package org.lianxi.committee.reading;

import org.jspecify.annotations.NullMarked;

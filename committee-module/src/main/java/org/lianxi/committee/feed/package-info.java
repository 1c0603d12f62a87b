/** The address under which a person's calendar program reads the person's own meetings and limits. */
@NullMarked
package org.lianxi.committee.feed;

import org.jspecify.annotations.NullMarked;

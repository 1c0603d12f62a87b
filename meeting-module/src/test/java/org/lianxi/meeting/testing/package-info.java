/** What the tests of all features of this module share: a small town, a set clock, recorded workflows. Not part of the product. */
@NullMarked
package org.lianxi.meeting.testing;

import org.jspecify.annotations.NullMarked;

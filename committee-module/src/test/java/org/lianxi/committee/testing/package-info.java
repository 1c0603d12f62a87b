/** What the tests of all modules share: a real database, recorded acts, permissions by hand. Not part of the product. */
@NullMarked
package org.lianxi.committee.testing;

import org.jspecify.annotations.NullMarked;

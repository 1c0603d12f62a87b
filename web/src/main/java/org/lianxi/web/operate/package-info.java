/** What the operator sees: steps that the product should take by itself and could not. */
@NullMarked
package org.lianxi.web.operate;

import org.jspecify.annotations.NullMarked;

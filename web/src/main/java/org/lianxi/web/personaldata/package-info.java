/** What is kept about persons: the register for everybody, the own data, and requests about it. */
@NullMarked
package org.lianxi.web.personaldata;

import org.jspecify.annotations.NullMarked;

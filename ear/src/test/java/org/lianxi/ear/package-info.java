/** The same jars on a full Jakarta EE 10 server. */
@NullMarked
package org.lianxi.ear;

import org.jspecify.annotations.NullMarked;

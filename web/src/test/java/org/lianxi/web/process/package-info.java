/** The four processes with the real steps, the real engine and the real database, on the server. */
@NullMarked
package org.lianxi.web.process;

import org.jspecify.annotations.NullMarked;

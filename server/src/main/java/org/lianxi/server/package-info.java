/** What starts the product on one machine. */
@NullMarked
package org.lianxi.server;

import org.jspecify.annotations.NullMarked;

/** What people do in the portal, tried in a browser: the whole loop, every page, wrong input, signing in. */
@NullMarked
package org.lianxi.server.portal;

import org.jspecify.annotations.NullMarked;

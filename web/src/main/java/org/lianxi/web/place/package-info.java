/** The places of the portal and who is led to which. */
@NullMarked
package org.lianxi.web.place;

import org.jspecify.annotations.NullMarked;

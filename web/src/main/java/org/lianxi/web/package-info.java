/** The portal, the REST interface and sign-in. */
@NullMarked
package org.lianxi.web;

import org.jspecify.annotations.NullMarked;

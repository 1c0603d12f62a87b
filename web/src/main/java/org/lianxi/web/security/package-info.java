/** Who is at the other end: signing in and out, the session, and what browsers are told to refuse. */
@NullMarked
package org.lianxi.web.security;

import org.jspecify.annotations.NullMarked;

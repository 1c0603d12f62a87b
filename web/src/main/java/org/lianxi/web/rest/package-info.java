/** The same reads and acts for programs: {@code /api/v1}, described at {@code /openapi}. Views are shown as they are published. */
@NullMarked
package org.lianxi.web.rest;

import org.jspecify.annotations.NullMarked;

/** What happens before the portal serves: tables, engine, demonstration data, and what the launcher is to be told. */
@NullMarked
package org.lianxi.web.start;

import org.jspecify.annotations.NullMarked;

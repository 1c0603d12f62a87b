/** The rules of ARCHITECTURE §3 and §6 on the class files of the whole product. Each was seen red: its comment says how. */
@NullMarked
package org.lianxi.web.architecture;

import org.jspecify.annotations.NullMarked;

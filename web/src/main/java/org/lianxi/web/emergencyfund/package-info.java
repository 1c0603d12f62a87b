/** What the rule of the maintenance fund says of an emergency. */
@NullMarked
package org.lianxi.web.emergencyfund;

import org.jspecify.annotations.NullMarked;

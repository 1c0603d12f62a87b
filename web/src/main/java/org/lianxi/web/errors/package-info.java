/** What people see when something is refused or breaks: a message beside the field, or a page with a reference number. */
@NullMarked
package org.lianxi.web.errors;

import org.jspecify.annotations.NullMarked;

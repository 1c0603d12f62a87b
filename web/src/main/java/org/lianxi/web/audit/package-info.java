/** The audit trail, for the auditor. */
@NullMarked
package org.lianxi.web.audit;

import org.jspecify.annotations.NullMarked;

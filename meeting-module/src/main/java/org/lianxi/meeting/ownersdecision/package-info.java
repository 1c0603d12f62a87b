/** What the joint meeting does after the owners have agreed to something: it carries it out, and never before (SC-02.6). */
@NullMarked
package org.lianxi.meeting.ownersdecision;

import org.jspecify.annotations.NullMarked;

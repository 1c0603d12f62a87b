/** 群机器人: the robots of group chats by which a community is told of its meetings, their addresses under seal. */
@NullMarked
package org.lianxi.committee.robot;

import org.jspecify.annotations.NullMarked;

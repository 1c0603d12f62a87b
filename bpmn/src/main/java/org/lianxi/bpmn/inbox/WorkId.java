package org.lianxi.bpmn.inbox;

/** Names one line of the inbox as long as it waits; never stored anywhere. */
public record WorkId(String value) {

    @Override
    public String toString() {
        return value;
    }
}

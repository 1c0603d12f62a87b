package org.lianxi.server;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** The address under which only this machine reaches itself. */
final class Loopback {
    private Loopback() {}

    static InetAddress address() {
        try {
            return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        } catch (UnknownHostException e) {
            throw new IllegalStateException("Four bytes are an address", e);
        }
    }
}

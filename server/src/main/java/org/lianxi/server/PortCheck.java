package org.lianxi.server;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketException;
import java.util.Locale;

/** Finds out whether a port can be served at, before anything slow has begun. */
final class PortCheck {
    private PortCheck() {}

    /** @throws StartRefused if the port is taken, or the address is not this machine's */
    static void requireFree(String bind, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getAllByName(bind)[0], port));
        } catch (BindException e) {
            String why = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
            if (why.contains("assign")) {
                throw StartRefused.bindUnknown(bind);
            }
            throw why.contains("permission") ? StartRefused.portForbidden(port) : StartRefused.portTaken(bind, port);
        } catch (SocketException e) {
            throw StartRefused.portTaken(bind, port);
        } catch (IOException e) {
            throw StartRefused.bindUnknown(bind);
        }
    }

    /** A port at the loopback address that nobody serves at just now. */
    static int anyFree() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, Loopback.address())) {
            return socket.getLocalPort();
        }
    }
}

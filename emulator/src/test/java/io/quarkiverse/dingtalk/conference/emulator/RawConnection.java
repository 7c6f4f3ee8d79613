package io.quarkiverse.dingtalk.conference.emulator;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** HTTP as it is on the wire; one byte is one character here. */
public final class RawConnection implements AutoCloseable {

    private static final int LONG_ENOUGH = 5000;
    private static final int A_WHILE = 100;

    private final Socket socket;

    RawConnection(int port) {
        try {
            socket = new Socket("127.0.0.1", port);
            socket.setSoTimeout(LONG_ENOUGH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The head of a request; its body is up to the test. */
    public RawConnection request(String line, String token, int contentLength) {
        return send(line + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + "x-acs-dingtalk-access-token: " + token + "\r\nContent-Length: " + contentLength + "\r\n\r\n");
    }

    public RawConnection send(String text) {
        try {
            socket.getOutputStream().write(text.getBytes(ISO_8859_1));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Status line and headers, in lower case. */
    public String head() {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int read = read();
            if (read < 0) {
                throw new IllegalStateException("ended in its head: " + head);
            }
            head.append((char) read);
        }
        return head.toString().toLowerCase();
    }

    public String read(int length) {
        try {
            return new String(socket.getInputStream().readNBytes(length), ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that comes until the other end closes. */
    public String rest() {
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        try (InputStream in = socket.getInputStream()) {
            in.transferTo(rest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rest.toString(ISO_8859_1);
    }

    /** Whether the connection stays open and nothing comes. */
    public boolean isSilent() {
        try {
            socket.setSoTimeout(A_WHILE);
            socket.getInputStream().read();
            return false;
        } catch (SocketTimeoutException e) {
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            patient();
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int read() {
        try {
            return socket.getInputStream().read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void patient() {
        try {
            socket.setSoTimeout(LONG_ENOUGH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

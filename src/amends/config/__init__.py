"""Where the parts are joined: settings, addresses, the server's entry points."""

requestAnimationFrame(() => performance.mark('packet-shown'));

# casus completion for fish: casus completion fish > ~/.config/fish/completions/casus.fish
complete -c casus -n __fish_use_subcommand -a weigh -d 'Weigh an incident under the doctrines' -f
complete -c casus -n '__fish_seen_subcommand_from weigh' -l doctrine -d 'whose reading (icj | broad; default: icj; may be repeated)' -x -a 'icj broad'
complete -c casus -n '__fish_seen_subcommand_from weigh' -l on -d 'day of the law' -x -a ''
complete -c casus -n '__fish_seen_subcommand_from weigh' -l limit -d 'how many findings (default: 5)' -x -a ''
complete -c casus -n '__fish_seen_subcommand_from weigh' -l short -d 'leave the proofs out'
complete -c casus -n '__fish_seen_subcommand_from weigh' -l actor-codes -d 'who is who' -x -a ''
complete -c casus -n '__fish_seen_subcommand_from weigh' -l json -d 'print the whole answer as JSON'
complete -c casus -n '__fish_seen_subcommand_from weigh' -l help -d 'display help for command'
complete -c casus -n __fish_use_subcommand -a inspect -d 'Inspect documents' -f
complete -c casus -n '__fish_seen_subcommand_from inspect' -l no-strict -d 'do not let warnings pass'
complete -c casus -n '__fish_seen_subcommand_from inspect' -l json -d 'print the whole answer as JSON'
complete -c casus -n '__fish_seen_subcommand_from inspect' -l help -d 'display help for command'
complete -c casus -n __fish_use_subcommand -a break-word -d 'Answer what its schema does not allow' -f
complete -c casus -n '__fish_seen_subcommand_from break-word' -l json -d 'print the whole answer as JSON'
complete -c casus -n '__fish_seen_subcommand_from break-word' -l help -d 'display help for command'
complete -c casus -n __fish_use_subcommand -a check -d 'Check the corpus, a corpus folder, or single documents: every fault with its place and how to mend it' -f
complete -c casus -n '__fish_seen_subcommand_from check' -l json -d 'print the faults as JSON'
complete -c casus -n '__fish_seen_subcommand_from check' -l help -d 'display help for command'
complete -c casus -n __fish_use_subcommand -a serve -d 'Serve the workbench and the API until Ctrl-C' -f
complete -c casus -n '__fish_seen_subcommand_from serve' -l port -d 'port to listen on (default: 4747, or the next free one)' -x -a ''
complete -c casus -n '__fish_seen_subcommand_from serve' -l host -d 'address to listen on (default: 127.0.0.1)' -x -a ''
complete -c casus -n '__fish_seen_subcommand_from serve' -l help -d 'display help for command'
complete -c casus -n __fish_use_subcommand -a openapi -d 'Print the OpenAPI document of the API' -f
complete -c casus -n '__fish_seen_subcommand_from openapi' -l help -d 'display help for command'
complete -c casus -n __fish_use_subcommand -a completion -d 'Print the completion script of a shell' -f
complete -c casus -n '__fish_seen_subcommand_from completion' -l help -d 'display help for command'
complete -c casus -n '__fish_seen_subcommand_from completion' -f -a 'bash zsh fish'
